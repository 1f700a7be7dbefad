/** The nearest known name, among few and among many. */
import { describe, expect, it } from 'vitest'
import { nearestName } from '../src/nearest-name.ts'

describe('the nearest name', () => {
  it.each([
    ['gereedd', ['gereed', 'in-gang'], 'gereed'],
    ['gereed', ['GEREED'], 'GEREED'],
    ['keuzehlup', ['keuzehulp', 'keuze'], 'keuzehulp'],
    ['implementatei', ['implementatie'], 'implementatie'],
    ['ab', ['abcd'], null],
    ['', ['a'], null],
  ])('of %j among %j is %j', (typed, known, name) => {
    expect(nearestName(typed, known)).toBe(name)
  })

  const many = Array.from({ length: 5000 }, (_, index) => `ZA-${index}`)

  it.each([
    ['ZA-123', 'ZA-123'],
    ['za-4999', 'ZA-4999'],
    // One character added, left out, changed, swapped, added.
    ['ZA-49999', 'ZA-4999'],
    ['A-4999', 'ZA-4999'],
    ['ZX-4999', 'ZA-4999'],
    ['AZ-4999', 'ZA-4999'],
    ['ZA-4989X', 'ZA-4989'],
    ['XY-4999', null],
    ['iets anders', null],
  ])('of %j among many is %j', (typed, name) => {
    expect(nearestName(typed, many)).toBe(name)
    expect(nearestName(typed, new Set(many))).toBe(name)
  })

  it('among many is found without going over them again', () => {
    let visits = 0
    const counted = new Proxy(many, {
      get: (target, key) => {
        if (key === Symbol.iterator) visits += 1
        return Reflect.get(target, key)
      },
    })
    for (let index = 0; index < 50; index += 1) nearestName(`ZA-x${index}`, counted)
    expect(visits).toBe(1)
  })
})
