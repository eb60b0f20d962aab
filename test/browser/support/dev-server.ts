/** A project of its own as `npm start` serves it. */
import { createServer, mergeConfig } from 'vite'
import { deckConfig } from '../../../src/site/vite/config'
import { makeProject, type Project } from '../../fixtures/project'

export interface DevServer {
  project: Project
  /** Ending in `/`. */
  address: string
  /** Ends the server and takes the project away. */
  close(): Promise<void>
}

/** Serves the fixture deck with one more file, `slides/01-more.md`. */
export function startDevServer(more: string): Promise<DevServer> {
  const project = makeProject()
  project.write('01-more.md', more)
  return serveProject(project)
}

/** Serves a project, and takes it away when the server ends. */
export async function serveProject(project: Project): Promise<DevServer> {
  const ofTests = {
    configFile: false,
    logLevel: 'silent',
    cacheDir: `${project.root}/.vite`,
    server: { port: 0, fs: { strict: false } },
  }
  const server = await createServer(mergeConfig(deckConfig(project.root), ofTests))
  await server.listen()
  const close = async () => {
    await server.close()
    project.remove()
  }
  return { project, address: server.resolvedUrls?.local[0] ?? '', close }
}
