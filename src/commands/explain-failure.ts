/** Explains an error to the user of a command: what happened, why, and what to do. */
import { RefusalError, refusalOf } from '../site/refusal'

/** How a path is shown. */
type Shown = (path: string) => string

/** How programs that do not give the code put it: Rolldown's on Unix and on Windows. */
const SAID: readonly [sign: RegExp, code: string][] = [
  [/No space left on device|not enough space on the disk/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/Permission denied|Access is denied/i, 'EACCES'],
  [/Read-only file system|media is write protected/i, 'EROFS'],
  [/Not a directory/i, 'ENOTDIR'],
  [/Too many open files/i, 'EMFILE'],
  [/being used by another process/i, 'EBUSY'],
]

const PORT = 'End the program that uses it, or wait a moment, and run the command again.'
const CHROMIUM = 'Close programs that need much memory and run the command again.'

/** The whole report, without a stack unless it is a fault of the engine. */
export function explain(error: unknown, shown: Shown = (path) => path): string {
  const known = error instanceof Error ? error : new Error(String(error))
  if (known instanceof RefusalError) return known.message
  return refused(known, shown) ?? unlisted(known) ?? ended(known) ?? missing(known) ?? fault(known)
}

function refused(error: NodeJS.ErrnoException, shown: Shown): string | undefined {
  const refusal =
    error.syscall === 'listen' ? undefined : (refusalOf(error) ?? refusalOf({ code: codeIn(error.message) }))
  if (!refusal) return undefined
  const path = error.path ?? /(?:write file in|output chunks:) (.+)/.exec(error.message)?.[1]
  const place = path === undefined ? 'A file could not be read or written' : shown(path)
  return `${place}: ${refusal.why}. ${refusal.remedy} Then run the command again.`
}

/** Only of those that are told in Rolldown's way: the words could stand in anything. */
const codeIn = (message: string) =>
  /\(os error \d+\)/.test(message) ? SAID.find(([sign]) => sign.test(message))?.[1] : undefined

function unlisted(error: NodeJS.ErrnoException & { port?: number }): string | undefined {
  const port = error.port === undefined ? 'A port' : `Port ${error.port}`
  if (error.code === 'EADDRINUSE') return `${port} is taken by another program. ${PORT}`
  if (error.syscall === 'listen') return `${port} may not be listened to (${error.code}). ${PORT}`
  return undefined
}

/** The browser, by what Playwright says of one that is gone, was not there or does not answer. */
function ended({ name, message }: Error): string | undefined {
  if (/(Target|Browser|Page|context or browser).{0,40}(has been closed|closed|crashed)/i.test(message)) {
    return `Chromium ended before its work was done: it crashed, or somebody ended it. ${CHROMIUM}`
  }
  if (/browserType\.launch|Failed to launch/.test(message)) {
    return `Chromium could not be started: ${firstLine(message)} Set CHROME_PATH to another one.`
  }
  if (name === 'TimeoutError') return `Chromium did not answer in time: ${firstLine(message)} ${CHROMIUM}`
  return message.startsWith('No Chromium was found') ? message : undefined
}

const firstLine = (message: string) => `${message.split('\n', 1)[0]?.trim().replace(/\.?$/, '.')}`

/** A package, not a file of ours: that would be our fault. */
function missing(error: NodeJS.ErrnoException): string | undefined {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined
  const [, bare, path] =
    /Cannot find (?:package|module) '((?:@[\w.-]+\/)?\w[\w.-]*)(?:\/[^']*)?'|[\\/]node_modules[\\/]((?:@[\w.-]+[\\/])?[\w.-]+)[^\\/]*[\\/]?[^']*' imported/.exec(
      error.message,
    ) ?? []
  const name = bare ?? path
  return name && `The package ${name} is not installed. Connect this computer to a network and run the command again.`
}

function fault({ stack, message }: Error): string {
  return `${stack || message}\n\nThis is a fault of the program, not of your slides. Please report it, with the lines above, where you have the program from.`
}
