import { describe, expect, it } from 'vitest'
import { floorPage } from '../../src/bench/floor'

const PAGE = `<html data-view="read"><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="manifest" href="m">
<script>boot()</script><link rel="preload" href="f.woff2"><style>s</style><script type="module" src="./a.js"></script></head>
<body><main class="reveal deck"><div class="slides">
<section id="one" class="slide">1</section>
<section id="two" class="slide">2</section>
<section id="three" class="slide">3</section>
</div></main></body></html>`

describe('the floor page', () => {
  it('has the first slide in its styles and fonts, and no script', () => {
    const floor = floorPage(PAGE)
    expect(floor).toContain('id="one"')
    expect(floor).toContain('data-view="present"')
    expect(floor).toContain('f.woff2')
    expect(floor).toContain('<style>s</style>')
    expect(floor).not.toMatch(/two|three|script|manifest|Content-Security/)
    expect(floor.endsWith('</div></main></body></html>')).toBe(true)
  })

  it('has the slides that are asked for, and says when there is none', () => {
    expect(floorPage(PAGE, 'three', 'one').match(/id="\w+"/g)).toEqual(['id="three"', 'id="one"'])
    expect(() => floorPage(PAGE, 'four')).toThrow('no slide "four"')
  })
})
