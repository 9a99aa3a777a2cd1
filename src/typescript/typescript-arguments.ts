/** The arguments by which Node runs a file of TypeScript, in any folder. */
export const typescriptArguments = ['--require', require.resolve('./register.cjs')] as const;
