/** Layouts of the deck's own: each is a style sheet in `slides/layouts/`, by whose name slides ask for it. */
import { LAYOUTS, type SourceFile } from '../model'
import { errorAt, type Problem } from '../problem'

const SHEET = /^slides\/layouts\/(.+)\.css$/i

/** Of the names of classes in a page, those that begin as layouts do. */
const RESERVED: readonly string[] = [...LAYOUTS, 'own']

/** The name of a layout's style sheet, by its path; undefined for any other file. */
export const layoutNameOf = ({ path }: Pick<SourceFile, 'path'>): string | undefined => SHEET.exec(path)?.[1]

/** The names in their order. Reports `layout-name`: one that no class can have, or that is the engine's. */
export function nameLayouts(files: readonly SourceFile[]): { layouts: string[]; problems: Problem[] } {
  const found = files.flatMap((file) => {
    const name = layoutNameOf(file)
    return name === undefined ? [] : { file, name }
  })
  const problems = found.flatMap(({ file, name }) => {
    const fault = faultOf(name)
    return fault ? [errorAt({ file: file.path, start: -1, end: 0 }, { rule: 'layout-name', ...fault })] : []
  })
  return { layouts: found.map(({ name }) => name).filter((name) => !faultOf(name)), problems }
}

function faultOf(name: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (RESERVED.includes(name)) {
    const message = `The engine has a layout "${name}", which slides would get instead of this one.`
    return { message, hint: 'Give the file another name. To change a layout of the engine, write theme.css.' }
  }
  if (/^[a-z][a-z\d-]*$/.test(name)) return undefined
  const message = `No slide can ask for the layout "${name}": its name has small letters a to z, digits and "-".`
  return { message, hint: 'Rename the file, as in layouts/two-thirds.css.' }
}
