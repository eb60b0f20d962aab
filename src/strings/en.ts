export * as page from './en/page'
export * as paper from './en/paper'
