import type { Language } from '../shapes.ts'
import type { CategoryCode } from './contract.ts'

/** What a category is called on a screen and in a chat. */
export const categoryNames: Record<CategoryCode, Record<Language, string>> = {
  rent: names('Loyer', 'الإيجار', 'Rent', 'الكرا', 'Lkra'),
  electricity: names(
    'Électricité, eau et gaz',
    'الكهرباء والماء والغاز',
    'Electricity, water and gas',
    'الضو والما والغاز',
    'Trisiti, lma, lgaz',
  ),
  wages: names('Salaires', 'الأجور', 'Wages', 'الشهرية', 'Chahriya'),
  transport: names('Transport', 'النقل', 'Transport', 'الترونسبور', 'Transport'),
  goods: names('Marchandises', 'البضاعة', 'Goods', 'السلعة', 'Sel3a'),
  telecom: names(
    'Téléphone et internet',
    'الهاتف والإنترنت',
    'Phone and internet',
    'التيليفون والكونيكسيون',
    'Tilifoun w connexion',
  ),
  maintenance: names(
    'Entretien et réparations',
    'الصيانة والتصليح',
    'Maintenance and repairs',
    'التصليح',
    'Tesli7',
  ),
  taxes: names(
    'Impôts et cotisations',
    'الضرائب والاشتراكات',
    'Taxes and contributions',
    'ليزامبو',
    'Lizambou',
  ),
  packaging: names('Emballage', 'التغليف', 'Packaging', 'البكاجينغ', 'Emballage'),
  other: names('Autre', 'أخرى', 'Other', 'وحدوخرة', 'Wa7doukhra'),
}

function names(fr: string, ar: string, en: string, arab: string, latn: string): Record<Language, string> {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}
