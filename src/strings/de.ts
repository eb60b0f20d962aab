export * as page from './de/page'
export * as paper from './de/paper'
