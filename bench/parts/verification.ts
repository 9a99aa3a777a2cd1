import { fitExponent } from '../fit-exponent';
import { inTurn } from '../in-turn';
import type { Growth, Part } from '../part';
import { runProgram } from '../run-program';

const programs = { ours: 'verify-ours', 'bare Verifier': 'verify-bare' } as const;

/** Our verification beside Pact's Verifier. */
export const verification: Part = {
  name: 'verification',
  what: "Replaying a contract: ours against the emulator, with provider states arranged, every response judged, and everything cleaned up; beside it pact-js's Verifier over the same interactions against a server that has each response ready and no states. Both in a process of their own, its start not counted.",
  async measure({ isQuick }) {
    const measures = [];
    for (const size of isQuick ? [33] : [33, 100, 300]) {
      measures.push(
        await inTurn({
          name: `verification of ${size}`,
          unit: 'ms',
          against: 'bare Verifier',
          rounds: 3,
          contenders: Object.entries(programs).map(([who, program]) => ({
            who,
            once: async () => (await runProgram(program, `${size}`)).ms,
          })),
        }),
      );
    }
    if (isQuick) return { measures };
    const growth: Growth[] = [];
    const notes: string[] = [];
    for (const [who, program] of Object.entries(programs)) {
      const points = [];
      for (const interactions of [33, 100, 300, 1000]) {
        const { ms, peakMiB } = await runProgram(program, `${interactions}`);
        points.push({ interactions, value: ms });
        if (interactions === 1000) {
          notes.push(
            `Memory of ${who} at ${interactions} interactions: ${Math.round(peakMiB)} MiB at most, in the process that verifies.`,
          );
        }
      }
      growth.push({
        name: `verification, ${who}`,
        unit: 'ms',
        points,
        exponent: fitExponent(points),
      });
    }
    return { measures, growth, notes };
  },
};
