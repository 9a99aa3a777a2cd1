/** Why a real project is not asked to wait, without a closing full stop. */
export const whyNoClock = 'only the emulator has a clock that we can move';
