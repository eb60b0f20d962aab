/** The workflows: what they run is named by commit, tested before it is deployed, and has no more rights than it needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  uses?: string
  needs?: string | string[]
  permissions?: Record<string, string>
  strategy?: { matrix: Record<string, unknown[]> }
  steps?: Step[]
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const FOLDER = '.github/workflows'
const texts = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))

/** Rights that let a job change something. */
const writes = ({ permissions = {} }: Job) => Object.values(permissions).includes('write')

/** All jobs that have to be done before a job. */
const before = (jobs: Workflow['jobs'], name: string): string[] =>
  [jobs[name]?.needs ?? []].flat().flatMap((each) => [each, ...before(jobs, each)])

function faultsOf(text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow
  const used = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, name = '', rest = '']) => ({ name, rest }))
  const remote = used.filter(({ name }) => !(name.startsWith('./') && existsSync(name)))
  const unpinned = remote.filter(({ name, rest }) => !/@[0-9a-f]{40}$/.test(name) || !/^ # v\d+\.\d+\.\d+$/.test(rest))
  const all = Object.entries(jobs)
  const trusted = ({ run, uses = '' }: Step) => run === undefined && uses.startsWith('actions/')
  const keeps = ({ uses = '', with: options }: Step) =>
    uses.startsWith('actions/checkout') && options?.['persist-credentials'] !== false
  return [
    ...unpinned.map(({ name }) => `${name} is not named by commit and version`),
    ...(permissions && Object.keys(permissions).length === 0 ? [] : ['jobs have rights that they do not name']),
    ...('pull_request_target' in on ? ['foreign code runs with rights'] : []),
    ...all.filter(([, job]) => !job.permissions).map(([name]) => `${name} does not name its rights`),
    ...all
      .filter(([, job]) => writes(job) && !job.steps?.every(trusted))
      .map(([name]) => `${name} runs code with rights`),
    ...all
      .filter(([name, job]) => writes(job) && !before(jobs, name).includes('test'))
      .map(([name]) => `${name} is untested`),
    ...all.filter(([, job]) => job.steps?.some(keeps)).map(([name]) => `${name} keeps its key in the folder`),
  ]
}

describe('the workflows for GitHub', () => {
  it.each([...texts.keys()])('%s is pinned, tested and without needless rights', (name) => {
    expect(faultsOf(texts.get(name) ?? '')).toEqual([])
  })

  it('test on each system and Node, and deploy', () => {
    const { jobs } = parse(texts.get('ci.yml') ?? '') as Workflow
    const matrix = { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], node: [20, 22, 24] }
    expect(jobs.test?.strategy?.matrix).toEqual(matrix)
    expect(jobs.test?.steps?.at(-1)?.run).toBe('npm test')
    expect(jobs.fuzz?.steps?.at(-1)?.run).toBe('npm run fuzz')
    expect(jobs.weight?.steps?.at(-1)?.run).toBe('npm run build')
    const pages = parse(texts.get('pages.yml') ?? '') as Workflow
    expect(pages.jobs.test?.uses).toBe('./.github/workflows/ci.yml')
    expect(pages.jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
    expect(before(pages.jobs, 'deploy')).toEqual(['build', 'test', 'address'])
  })

  it('would be found to be otherwise', () => {
    const bad = `
on: { pull_request_target: {} }
permissions: write-all
jobs:
  deploy:
    permissions: { pages: write }
    steps:
      - uses: actions/checkout@v5
      - uses: someone/deploy@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v1.0.0
      - run: npm ci
  build:
    steps: []
`
    expect(faultsOf(bad)).toEqual([
      'actions/checkout@v5 is not named by commit and version',
      'jobs have rights that they do not name',
      'foreign code runs with rights',
      'build does not name its rights',
      'deploy runs code with rights',
      'deploy is untested',
      'deploy keeps its key in the folder',
    ])
  })
})

it('GitLab tests and weighs before it deploys, and runs nothing where it deploys', () => {
  const { stages, test, build, pages } = parse(readFileSync('.gitlab-ci.yml', 'utf8'))
  expect(stages).toEqual([test.stage, build.stage, pages.stage])
  expect(test.parallel.matrix).toEqual([{ NODE: ['20', '22', '24'] }])
  expect(test.script).toEqual(['.ci/run'])
  expect(build.script).toEqual(['npm run build'])
  expect(pages).toMatchObject({
    needs: ['test', 'fuzz', 'build'],
    script: ['mv dist public'],
    variables: { GIT_STRATEGY: 'none' },
  })
})

it('Netlify and Cloudflare test before they build', () => {
  const commands = [
    /^\s*command = "(.*)"$/m.exec(readFileSync('netlify.toml', 'utf8'))?.[1],
    /build command "(.*)", and/.exec(readFileSync('wrangler.toml', 'utf8'))?.[1],
    /Cloudflare.*build command `(.*?)`/.exec(readFileSync('docs/hosting.md', 'utf8'))?.[1],
  ]
  expect(commands).toEqual(Array(3).fill('npm test && npm run build'))
})

it('updates of packages and actions are asked for', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'))
  const kinds = updates.map((each: Record<string, unknown>) => each['package-ecosystem'])
  expect(kinds).toEqual(['npm', 'github-actions'])
})

it('no package may run a script when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
