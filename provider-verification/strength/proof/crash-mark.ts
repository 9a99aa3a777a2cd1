/** What a test is told that saw the emulator crash: whatever it says, it says nothing of a rule. */
export const crashMark = 'the emulator crashed in this test';
