export * as page from './kk/page'
export * as paper from './kk/paper'
