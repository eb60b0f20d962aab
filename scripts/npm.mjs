/** How npm is called, and what it means when it fails. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/**
 * npm as a program and its first arguments. Its script is run by Node itself: on Windows npm is a batch file, which takes
 * a shell, and a shell takes `C:\Program Files` apart. `machine` is `process` but for tests, with `exists` for files.
 *
 * @param {{ platform: string, env: NodeJS.ProcessEnv, execPath: string, exists: (path: string) => boolean }} machine
 */
export function npmCommand(machine = { ...pick(process), exists: existsSync }) {
  const script = npmScripts(machine).find((path) => machine.exists(path))
  if (script) return [machine.execPath, script]
  return machine.platform === 'win32' ? undefined : ['npm']
}

const pick = ({ platform, env, execPath }) => ({ platform, env, execPath })

/** The one that called us, the one beside Node, and on Windows those beside a `npm.cmd`. */
function npmScripts({ platform, env, execPath }) {
  const called = /npm-cli\.c?js$/.test(env.npm_execpath ?? '') ? [env.npm_execpath] : []
  const folder = dirname(execPath)
  const beside = platform === 'win32' ? [folder] : [join(folder, '../lib')]
  const named = platform === 'win32' ? (env.PATH ?? env.Path ?? '').split(delimiter) : []
  return [...called, ...[...beside, ...named].map((each) => join(each, 'node_modules/npm/bin/npm-cli.js'))]
}

/** Runs npm in a folder, for `patience` ms at most. Returns why it failed in a sentence, or nothing. */
export function runNpm(folder, args, patience) {
  const [program, ...first] = npmCommand() ?? []
  if (!program) return 'npm was not found beside Node. Install Node again from https://nodejs.org.'
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: patience }
  const { status, error, stderr } = spawnSync(program, [...first, ...args], options)
  if (error?.code === 'ENOENT') return 'npm was not found. Install it, or Node again from https://nodejs.org.'
  if (error?.code === 'ETIMEDOUT') return `the package registry did not answer within ${patience / 60_000} minutes.`
  return status === 0 ? undefined : reasonOf(`${error?.message ?? ''}\n${stderr ?? ''}`)
}

const NETWORK =
  /E(?:AI_AGAIN|NOTFOUND|CONN\w+|TIMEDOUT|NETUNREACH|HOSTUNREACH|NOTCACHED)|FETCH_ERROR|SOCKET_TIMEOUT|ENETDOWN/
const REASONS = [
  [/ENOSPC|no space left/i, 'the disk is full. Make room.'],
  [NETWORK, 'the package registry cannot be reached. Is there a network?'],
  [/CERT|SELF_SIGNED/, 'the connection to the package registry is not trusted. Is there a proxy between?'],
  [/EROFS|read-only file system/i, 'the disk is read-only. Copy the project to another.'],
  [/EACCES|EPERM/, 'a folder may not be written to. Change its rights.'],
  [/EUSAGE/, 'package.json and package-lock.json do not belong together. Run `npm install`.'],
]

/** What npm said when it failed, in a sentence. */
export function reasonOf(said) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(said)?.[1]
  const known = REASONS.find(([sign]) => sign.test(code ?? '')) ?? REASONS.find(([sign]) => sign.test(said))
  if (known) return known[1]
  const lines = said.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim())
  const [first] = lines.filter((line) => line !== '' && !line.startsWith('code '))
  return first ? `npm says "${first}".` : 'npm ended without a word.'
}

/** The option that gives npm a cache it can write to: its own as a rule, the project's where there is no home. */
export function cacheOption(root, env = process.env) {
  const usual = env.npm_config_cache || join(env.HOME || homedir(), '.npm')
  return isWritable(usual) ? [] : ['--cache', join(root, '.cache', 'npm')]
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
