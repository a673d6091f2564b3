import { expect, test } from 'vitest'
import { opensTo } from './may.ts'

const owner = { role: 'owner', seesFigures: false } as const
const staff = { role: 'staff', seesFigures: false } as const
const trusted = { role: 'staff', seesFigures: true } as const

test('an owner finds everything, staff what they work with, and the figures only where they may see them', () => {
  for (const to of ['/', '/market', '/settings/keys']) expect(opensTo(owner, to)).toBe(true)
  for (const to of ['/tools', '/tools/sales/new', '/tools/inventory?lowStock=true', '/settings/security'])
    expect(opensTo(staff, to)).toBe(true)
  for (const to of ['/', '/tools/reorder', '/tools/suppliers']) {
    expect(opensTo(staff, to)).toBe(false)
    expect(opensTo(trusted, to)).toBe(true)
  }
  for (const to of ['/market?add=price', '/marketing/campaigns', '/settings/people', '/settings/keys'])
    expect(opensTo(trusted, to)).toBe(false)
})
