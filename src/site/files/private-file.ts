/** Files with the speaker's notes are written where git does not take them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { RefusalError } from '../refusal'

/**
 * Sees to it, before a private file is written, that git will not take it: in a folder without a `.gitignore` one is
 * made, and its path returned. Throws `RefusalError` where that is not enough. Outside a repository nothing is done.
 */
export async function keepFromGit(path: string): Promise<string | undefined> {
  if (!isTaken(path)) return undefined
  const list = join(dirname(path), '.gitignore')
  if (existsSync(list)) throw new RefusalError(taken(path, `add "/${basename(path)}" to ${list}`))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(list, `# The speaker's notes are in it.\n/${basename(path)}\n`)
  if (isTaken(path)) throw new RefusalError(taken(path, `take it out of the repository (git rm --cached)`))
  return list
}

const taken = (path: string, remedy: string) =>
  `${path} would have the speaker's notes, and git would take it: ${remedy}, or choose another folder with --out, such as out.`

/** Whether git would add the file, or keeps it already. False where there is no git or no repository. */
function isTaken(path: string): boolean {
  const folder = nearest(dirname(path))
  const asked = ['-C', folder, 'check-ignore', '--quiet', relative(folder, path)]
  return spawnSync('git', asked, { stdio: 'ignore' }).status === 1
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
