/** `npm run pdf`: slides, handout and script as PDF. */
import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { printOptions } from '../print/options'
import { printDeck } from '../print/print'
import type { Arguments } from '../site/terminal/command-line'
import { root } from './root'

export async function runCommand(given: Arguments): Promise<void> {
  const options = printOptions(given)
  const printed = await printDeck(root, options, (line) => console.log(`${line} …`))
  for (const { path, pages, bytes, undeclared } of printed) {
    console.log(`${relative(root, path)}: ${pages} pages, ${Math.round(bytes / 1000)} kB`)
    for (const reason of undeclared) console.log(`  does not declare PDF/UA-1, for ${reason}`)
  }
  if (options.open && printed[0]) open(printed[0].path)
}

/** Shows a file with whatever the system opens it with. */
function open(path: string): void {
  const programs: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }
  const [program = 'xdg-open', ...before] = programs[process.platform] ?? []
  const child = spawn(program, [...before, path], { detached: true, stdio: 'ignore' })
  child.on('error', () => console.error(`No program was found to open ${path}.`))
  child.unref()
}
