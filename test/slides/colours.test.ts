import { describe } from 'vitest'
import { paletteOf, readable, THEMES } from '../theme/palette'

describe.each(THEMES)("this talk's actors in the %s theme", (theme) => readable(paletteOf('slides'), theme))
