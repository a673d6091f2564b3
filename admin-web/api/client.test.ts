import { expectTypeOf, test } from 'vitest'
import type { Address, Input, Output } from './client.ts'

test('an address or a field that the server does not have does not compile', () => {
  expectTypeOf<'/api/inventory'>().toExtend<Address<'GET'>>()
  expectTypeOf<'/api/inventry'>().not.toExtend<Address<'GET'>>()
  expectTypeOf<'/api/inventory'>().not.toExtend<Address<'DELETE'>>()
  expectTypeOf<{ name: string; unit: string; price: number }>().toExtend<Input<'POST', '/api/inventory'>>()
  expectTypeOf<{ name: string; unit: string }>().not.toExtend<Input<'POST', '/api/inventory'>>()
  expectTypeOf<Output<'GET', '/api/dashboard/stats'>>().toHaveProperty('revenue')
  expectTypeOf<Output<'GET', '/api/dashboard/stats'>>().not.toHaveProperty('turnover')
})
