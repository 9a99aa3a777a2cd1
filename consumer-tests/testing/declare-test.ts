type Declare = (title: string, body: () => Promise<void>) => void;

let declare: Declare | undefined;

/** Says by which function the running test file declares its tests: this file is loaded outside of it. */
export function declareTestsBy(given: Declare): void {
  declare = given;
}

/** Declares a test of the running test file. */
export function declareTest(title: string, body: () => Promise<void>): void {
  (declare ?? test)(title, body);
}
