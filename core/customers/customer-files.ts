import { defineCapability, doorsForFiles } from '../capability.ts'
import { paper } from '../shapes.ts'
import { exportQuery } from '../tables/contract.ts'
import { writeTable } from '../tables/write-table.ts'
import type { Customer } from './contract.ts'
import * as store from './store.ts'

export const exportCustomers = defineCapability({
  name: 'customers_export',
  about:
    'The customers as a CSV or XLSX file: id, name, phone, email, wilaya, balanceDinars, createdAt. Amounts are in dinars with two decimals.',
  effect: 'reads',
  may: 'figures',
  doors: doorsForFiles,
  input: exportQuery,
  output: paper,
  async run({ format }, shop) {
    return writeTable<Customer>(
      `customers-${shop.today}`,
      format,
      [
        { title: 'id', value: (customer) => customer.id },
        { title: 'name', value: (customer) => customer.name },
        { title: 'phone', value: (customer) => customer.phone },
        { title: 'email', value: (customer) => customer.email },
        { title: 'wilaya', value: (customer) => customer.wilaya },
        { title: 'balanceDinars', value: (customer) => ({ centimes: customer.balance }) },
        { title: 'createdAt', value: (customer) => customer.createdAt },
      ],
      (await store.everyCustomer(shop)).map(store.toCustomer),
    )
  },
})
