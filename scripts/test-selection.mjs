/** Which tests are meant by what stands behind `npm test --`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Options of the test runner that take the next word as their value. */
const VALUED = ['-t', '--testNamePattern', '--project', '--reporter', '--maxWorkers', '--shard']

/** The test files of a project by their paths with `/`, whatever the system separates folders by. */
export function testFiles(root) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts'))
}

/**
 * Arguments for the test runner: a name that is part of a file's path means the file, any other means the tests that
 * have it in theirs, in capitals or not. Options go through as they are.
 *
 * @param {readonly string[]} words
 * @param {readonly string[]} files
 */
export function selection(words, files) {
  const options = words.filter((word, index) => word.startsWith('-') || VALUED.includes(words[index - 1] ?? ''))
  const names = words.filter((word) => !options.includes(word))
  const meant = (name) => {
    const part = name.replaceAll('\\', '/').toLowerCase()
    return files.filter((file) => file.toLowerCase().includes(part))
  }
  const tests = names.filter((name) => meant(name).length === 0)
  const pattern = tests.length > 0 ? ['--testNamePattern', tests.map(asPattern).join('|')] : []
  return [...new Set(names.flatMap(meant)), ...pattern, ...options]
}

/** A name as a regular expression for it, in any case. */
function asPattern(name) {
  const signs = [...name].map((sign) => {
    const [low, high] = [sign.toLowerCase(), sign.toUpperCase()]
    return low === high ? sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&') : `[${low}${high}]`
  })
  return signs.join('')
}
