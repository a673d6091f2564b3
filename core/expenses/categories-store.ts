import type { Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import type { Row } from '../storage/database.ts'
import { categoryCode } from './categories.ts'

/** The category that someone named: a code, or the owner's own by its name. Throws `no_such`. */
export async function categoryNamed(shop: Shop, said: string, path = 'category'): Promise<string> {
  const known = categoryCode(said) ?? (await ownCategory(shop, said))?.name
  if (!known) throw new SanadError('no_such', { what: 'category', path })
  return known
}

export async function ownCategory(shop: Shop, said: string): Promise<Row<'Category'> | undefined> {
  return shop.tx
    .selectFrom('Category')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('folded', '=', foldName(said))
    .executeTakeFirst()
}

export async function ownCategories(shop: Shop): Promise<Row<'Category'>[]> {
  return shop.tx
    .selectFrom('Category')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .orderBy('folded')
    .execute()
}

export async function insertCategory(shop: Shop, name: string): Promise<void> {
  await shop.tx
    .insertInto('Category')
    .values({
      id: newId(),
      businessId: shop.business.id,
      name,
      folded: foldName(name),
      createdAt: shop.clock.now().toISOString(),
    })
    .execute()
}

export async function deleteCategory(shop: Shop, said: string): Promise<void> {
  await shop.tx
    .deleteFrom('Category')
    .where('businessId', '=', shop.business.id)
    .where('folded', '=', foldName(said))
    .execute()
}
