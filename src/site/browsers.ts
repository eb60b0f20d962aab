/** The oldest browsers that the deck is written for, as esbuild and Rolldown name them. */
export const BROWSERS = ['chrome111', 'firefox114', 'safari16.4']
