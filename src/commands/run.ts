/**
 * Runs one of the commands: `run.ts build [options]`. What stands behind it is looked at before anything is loaded or
 * started. Whatever a command does not explain itself is explained here, and ends it with 1, a wrong call with 2. A server
 * that runs goes on: there may be a talk.
 */
import { relative } from 'node:path'
import { suggest } from '../deck/problem'
import { columns } from '../site/terminal/columns'
import { helpOf, readArguments, UsageError } from '../site/terminal/command-line'
import { COMMANDS, type Command } from './command-lines'
import { explain } from './explain-failure'
import { root } from './root'

const [name = '', ...args] = process.argv.slice(2)
let serves = false

// The reader of the output may close it early: `npm run check | head`.
process.stdout.on('error', () => process.exit())
process.on('uncaughtException', (error) => fail(error))
try {
  if (['help', '--help', '-h'].includes(name)) console.log(allCommands())
  else await call(commandOf(name))
} catch (error) {
  fail(error)
}

async function call({ line, load }: Command): Promise<void> {
  const given = readArguments(line, args)
  if (given.switches.has('help')) return console.log(helpOf(line))
  const { runCommand } = await load()
  await runCommand(given)
  serves = name === 'start'
}

/** A line for each. */
function allCommands(): string {
  const rows = Object.entries(COMMANDS).map(([each, { line }]) => [each, line.about.split(/(?<=\.)\s/, 1)[0] ?? ''])
  return `${columns(rows, [0, 1])}\n\nBehind a command, --help says what else it takes.`
}

function commandOf(asked: string): Command {
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined
  if (command) return command
  throw new UsageError(`There is no command "${asked}". ${suggest(asked, Object.keys(COMMANDS))}`)
}

function fail(error: unknown): void {
  if (error instanceof UsageError) {
    console.error(error.message)
    process.exit(2)
  }
  const words = explain(error, (path) => relative(root, path) || path)
  const left = serves ? undefined : COMMANDS[name]?.left
  console.error(left ? `${words}\n\n${left}` : words)
  if (!serves) process.exit(1)
}
