import * as expenses from '#core/expenses/capabilities.ts'
import * as categories from '#core/expenses/own-categories.ts'
import { recordPurchase } from '#core/expenses/purchases.ts'
import { listReceiptGoods, takeInReceiptGoods } from '#core/expenses/receipt-goods.ts'
import { readReceiptPhoto, receiptPicture } from '#core/expenses/receipt-photos.ts'
import { exportExpenses } from '#core/expenses/expense-files.ts'
import { route } from './route.ts'

const image = { field: 'image', mostMegabytes: 20 }

export const expenseRoutes = [
  route('POST', '/api/expenses/ocr', readReceiptPhoto, 201, { file: image }),
  route('POST', '/api/expenses/purchases', recordPurchase, 201),
  route('GET', '/api/expenses/categories', categories.listCategories),
  route('POST', '/api/expenses/categories', categories.addCategory, 201),
  route('GET', '/api/expenses/export', exportExpenses),
  route('GET', '/api/expenses', expenses.listExpenses),
  route('POST', '/api/expenses', expenses.createExpense, 201),
  route('GET', '/api/expenses/:id', expenses.getExpense),
  route('PATCH', '/api/expenses/:id', expenses.updateExpense),
  route('DELETE', '/api/expenses/:id', expenses.deleteExpense, 204),
  route('POST', '/api/expenses/:id/confirm', expenses.confirmExpense),
  route('GET', '/api/expenses/:id/image', receiptPicture),
  route('GET', '/api/expenses/:id/goods', listReceiptGoods),
  route('POST', '/api/expenses/:id/goods', takeInReceiptGoods),
] as const
