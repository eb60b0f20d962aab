/** Folders for what is made on the way: outside the project, which may be read-only. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning } from './replace-folder'

/** Gives `use` a folder of this name and removes it afterwards, and those of processes that were killed. */
export async function inTemporary<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeTemporary(name)
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A folder of this name for as long as the process runs; later ones remove it. */
export async function makeTemporary(name: string): Promise<string> {
  await clearTemporary(name)
  return mkdtemp(join(tmpdir(), `${name}-${process.pid}-`))
}

/** A folder of another user cannot be removed, and stays. */
async function clearTemporary(name: string): Promise<void> {
  const names = await readdir(tmpdir()).catch((): string[] => [])
  for (const each of names.filter((found) => found.startsWith(`${name}-`))) {
    const pid = /^-(\d+)-/.exec(each.slice(name.length))?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(join(tmpdir(), each), { recursive: true, force: true }).catch(() => undefined)
  }
}
