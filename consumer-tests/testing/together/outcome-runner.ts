import type { Test, TestEvents, TestResult } from '@jest/test-result';
import TestRunner, {
  EmittingTestRunner,
  type TestRunnerOptions,
  type TestWatcher,
} from 'jest-runner';
import { divideResult, ownNames } from './divide-result';
import { isGroupFile, writeGroupFile } from './group-file';
import { groupTestFiles } from './group-test-files';
import { kindOfTests } from './kind-of-tests';

type EventName = keyof TestEvents;
type Listener<Name extends EventName> = (data: TestEvents[Name]) => void | Promise<void>;
type Listeners = { readonly [Name in EventName]: Set<Listener<Name>> };

/**
 * Jest's own runner, which runs test files of one kind in groups: Jest loads its framework and `expect`
 * anew for each file that it runs, which takes several times as long as an outcome itself, and of the
 * other tests all modules that they share. Whoever
 * listens is told of each test file, as without it (docs/decisions/test-files-in-groups.md).
 */
export default class OutcomeRunner extends EmittingTestRunner {
  private readonly inner = new TestRunner(this._globalConfig, this._context);
  /** What Jest is given to run, and the test files that it stands for. */
  private readonly members = new Map<Test, readonly Test[]>();
  private readonly listeners: Listeners = {
    'test-file-start': new Set(),
    'test-file-success': new Set(),
    'test-file-failure': new Set(),
    'test-case-start': new Set(),
    'test-case-result': new Set(),
  };

  async runTests(tests: Test[], watcher: TestWatcher, options: TestRunnerOptions): Promise<void> {
    this.inner.on('test-file-start', async ([run]) => {
      for (const test of this.membersOf(run)) await this.tell('test-file-start', [test]);
    });
    this.inner.on('test-file-success', ([run, result]) => this.tellResult(run, result));
    this.inner.on('test-file-failure', async ([run, error]) => {
      for (const test of this.membersOf(run)) await this.tell('test-file-failure', [test, error]);
    });
    this.inner.on('test-case-start', ([path, info]) =>
      this.tell('test-case-start', isGroupFile(path) ? ownCase(info) : [path, info]),
    );
    this.inner.on('test-case-result', ([path, result]) =>
      this.tell('test-case-result', isGroupFile(path) ? ownCase(result) : [path, result]),
    );
    const serial = options.serial || isSoonDone(tests);
    await this.inner.runTests(this.inGroups(tests, serial), watcher, { ...options, serial });
  }

  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
    const listeners: Set<Listener<Name>> = this.listeners[name];
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  private inGroups(tests: readonly Test[], serial: boolean): Test[] {
    const workers = serial ? 1 : this._globalConfig.maxWorkers;
    const kinds = new Map<string, Test[]>();
    const alone: [Test][] = [];
    for (const test of tests) {
      // A pattern would be held against the names within the group.
      const kind = this._globalConfig.testNamePattern ? undefined : kindOfTests(test.path);
      const others = kind === undefined ? undefined : kinds.get(kind);
      if (kind === undefined) alone.push([test]);
      else if (others === undefined) kinds.set(kind, [test]);
      else others.push(test);
    }
    const groups = [...kinds.values()].flatMap((files) => groupTestFiles(files, workers));
    return [...groups, ...alone].map((group) => this.toRun(group));
  }

  private toRun(group: readonly [Test, ...Test[]]): Test {
    const [{ context, path }] = group;
    const run = {
      context,
      path: group.length === 1 ? path : writeGroupFile(group.map((test) => test.path)),
    };
    this.members.set(run, group);
    return run;
  }

  private membersOf(run: Test): readonly Test[] {
    return this.members.get(run) ?? [run];
  }

  private async tellResult(run: Test, result: TestResult): Promise<void> {
    const members = this.membersOf(run);
    const paths = members.map(({ path }) => path);
    const configs = { project: run.context.config, global: this._globalConfig };
    const results = isGroupFile(run.path) ? divideResult(result, paths, configs) : [{ result }];
    for (const [index, test] of members.entries()) {
      const own = results[index];
      if (own === undefined) throw new Error(`${test.path} has no result`);
      if ('error' in own) await this.tell('test-file-failure', [test, own.error]);
      else await this.tell('test-file-success', [test, own.result]);
    }
  }

  private async tell<Name extends EventName>(name: Name, data: TestEvents[Name]): Promise<void> {
    const listeners: Set<Listener<Name>> = this.listeners[name];
    for (const listener of listeners) await listener(data);
  }
}

function isOutcome({ path }: Test): boolean {
  return kindOfTests(path) === 'outcome';
}

/** Starting workers would take longer than running these few (docs/decisions/speed.md). */
function isSoonDone(tests: readonly Test[]): boolean {
  return tests.length < serialBelow && tests.every(isOutcome);
}

const serialBelow = 200;

function ownCase<Case extends { readonly ancestorTitles: string[]; readonly title: string }>(
  one: Case,
): [string, Case] {
  return [one.ancestorTitles[0] ?? '', ownNames(one)];
}
