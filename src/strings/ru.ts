export * as page from './ru/page'
export * as paper from './ru/paper'
