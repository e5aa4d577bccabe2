// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { CityMap } from './city-map.ts'

test('the picture of the server stays, and a button with its own word stands beside it', () => {
  document.body.innerHTML = '<city-map label="نقشهٔ پویا" box="46.2,38,46.4,38.1"><figure>picture</figure></city-map>'
  const map = document.querySelector('city-map')
  expect(map).toBeInstanceOf(CityMap)
  expect(map?.querySelector('figure')?.textContent).toBe('picture')
  expect(map?.querySelectorAll('button')).toHaveLength(1)
  expect(map?.querySelector('button')?.textContent).toBe('نقشهٔ پویا')
})
