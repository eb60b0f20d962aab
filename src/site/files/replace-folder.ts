/** A folder that takes the place of another when it is complete, and what is left of those that never were. */
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Fills a folder beside `target` and exchanges the two at the end. Whatever fails, the last good folder is in its place;
 * where a process is killed between the two renames the next call puts it back. A former folder that may not be removed stays
 * beside, with a warning. Throws as `fill` and the file system do.
 */
export async function replaceFolder(target: string, fill: (beside: string) => Promise<void>): Promise<void> {
  const [beside, former] = ['new', 'old'].map((age) => `${target}.${age}-${process.pid}`) as [string, string]
  const clear = () => Promise.all([beside, former].map((folder) => rm(folder, { recursive: true, force: true })))
  await clearLeftOvers(target)
  await clear()
  try {
    await fill(beside)
    await rename(target, former).catch(unlessMissing)
    await rename(beside, target).catch(async (error) => {
      await rename(former, target).catch(unlessMissing)
      throw error
    })
  } finally {
    // Neither hides what went wrong, nor makes a failure of a folder that is in its place.
    await clear().catch(({ message }: Error) => console.warn(`A folder that is not needed any more stays: ${message}`))
  }
}

/**
 * Removes what processes that are gone have left beside a file or folder (`name.new-<pid>`, `name.old-<pid>`); a former
 * one is put back where none took its place. What may not be removed stays.
 */
export async function clearLeftOvers(target: string, isAlive: (pid: number) => boolean = isRunning): Promise<void> {
  const [folder, name] = [dirname(target), basename(target)]
  const names = await readdir(folder).catch((): string[] => [])
  for (const each of names.filter((found) => found.startsWith(`${name}.`)).toSorted()) {
    const [, age, pid] = /^\.(new|old)-(\d+)$/.exec(each.slice(name.length)) ?? []
    if (age === 'old' && !names.includes(name)) await rename(join(folder, each), target).catch(() => undefined)
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, each), { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Whether a process runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
