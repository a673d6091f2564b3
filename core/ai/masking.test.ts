import { describe, expect, it } from 'vitest'
import { Mask } from './masking.ts'

const people = [
  { kind: 'customer' as const, name: 'Karim Haddad' },
  { kind: 'customer' as const, name: 'Karim' },
  { kind: 'customer' as const, name: 'محمد بن علي' },
  { kind: 'supplier' as const, name: 'Grossiste Amine' },
]
const mask = () => new Mask(people)

describe('what leaves the shop', () => {
  it.each([
    ['appelle le 0555 12 34 56', '0555 12 34 56'],
    ['appelle le 0555123456', '0555123456'],
    ['+213 555 12 34 56 svp', '+213 555 12 34 56'],
    ['fixe 021 23 45 67', '021 23 45 67'],
    ['son mail: karim.h@exemple.dz', 'karim.h@exemple.dz'],
    ['NIF 099916000123456', '099916000123456'],
    ['RIB 00799999 00123456789 12', '00799999 00123456789 12'],
    ['karim haddad me doit combien', 'karim haddad'],
    ['شحال يسالني محمد بن علي؟', 'محمد بن علي'],
    ['KARIM a payé', 'KARIM'],
  ])('says not who it is about: %s', (text, personal) => {
    const one = mask()
    const hidden = one.hide(text)
    expect(hidden).not.toContain(personal)
    expect(one.show(hidden).toLowerCase()).toBe(text.toLowerCase())
  })

  it.each([
    'vendu 3 lait à 140 DA',
    '12 450,50 DA le 2026-11-18 à 08:30',
    '100 000 000,00 DA',
    'Karima et Karimou ne sont pas clients',
    '2026-11-18 2026-11-19',
  ])('keeps what the question needs: %s', (text) => {
    expect(mask().hide(text)).toBe(text)
  })

  it('hides in every text of a result, and fields that are personal by their name whole', () => {
    const one = mask()
    const result = {
      items: [{ name: 'Karim Haddad', phone: '0555123456', balance: 5 }],
      detail: 'Karim Haddad et Karim, livrés par Grossiste Amine',
      nif: '1',
    }
    const hidden = one.hideIn(result)
    expect(JSON.stringify(hidden)).not.toMatch(/Karim|Amine|0555|"1"/)
    expect(one.showIn(hidden)).toEqual(result)
  })
})

describe('what comes back', () => {
  it('has the names again, each its own', () => {
    const one = mask()
    const hidden = one.hide('Karim Haddad ou Karim ?')
    const [first, , second] = hidden.split(' ')
    expect(one.show(`${second} doit plus que ${first}.`)).toBe('Karim doit plus que Karim Haddad.')
  })

  it('leaves a place that nobody had as it is', () => {
    expect(mask().show('CLIENT_99')).toBe('CLIENT_99')
  })
})
