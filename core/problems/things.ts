import type { Kind } from '../errors.ts'
import { sentence, type Sentence } from './sentence.ts'

/** The things that a sentence can name. */
export const things: Record<Kind, Sentence> = {
  item: sentence('article', 'المنتج', 'item', 'السلعة', 'l’article'),
  movement: sentence('mouvement de stock', 'حركة المخزون', 'stock movement', 'حركة الستوك', 'le mouvement'),
  customer: sentence('client', 'الزبون', 'customer', 'الكليان', 'l’client'),
  supplier: sentence('fournisseur', 'المورّد', 'supplier', 'الفورنيسور', 'l’fournisseur'),
  entry: sentence('écriture', 'القيد', 'entry', 'التقييدة', 'l’écriture'),
  sale: sentence('vente', 'عملية البيع', 'sale', 'البيعة', 'l’bi3a'),
  expense: sentence('dépense', 'المصروف', 'expense', 'المصروف', 'l’masrouf'),
  receipt: sentence('reçu', 'الوصل', 'receipt', 'البون', 'l’bon'),
  category: sentence('catégorie', 'الصنف', 'category', 'الصنف', 'l’catégorie'),
  wilaya: sentence('wilaya', 'الولاية', 'wilaya', 'الولاية', 'l’wilaya'),
  business: sentence('entreprise', 'المؤسسة', 'business', 'المحل', 'l’7anout'),
  person: sentence('personne', 'الشخص', 'person', 'الشخص', 'l’personne'),
  key: sentence('clé', 'المفتاح', 'key', 'المفتاح', 'l’clé'),
  link: sentence('lien de discussion', 'رابط المحادثة', 'chat link', 'الرابط', 'l’lien'),
  change: sentence('modification', 'التعديل', 'change', 'التبديل', 't-tebdil'),
  reminder: sentence('rappel', 'التذكير', 'reminder', 'التفكير', 'r-rappel'),
  conversation: sentence('conversation', 'المحادثة', 'conversation', 'الهدرة', 'l’hadra'),
  competitor: sentence('concurrent', 'المنافس', 'competitor', 'المنافس', 'l’concurrent'),
  price: sentence('prix', 'السعر', 'price', 'السومة', 's-souma'),
  campaign: sentence('campagne', 'الحملة', 'campaign', 'الحملة', 'l’campagne'),
  content: sentence('contenu', 'المحتوى', 'content', 'المحتوى', 'l’contenu'),
  alert: sentence('alerte', 'التنبيه', 'alert', 'التنبيه', 'l’alerte'),
  report: sentence('rapport', 'التقرير', 'report', 'الرابور', 'r-rapport'),
  job: sentence('tâche', 'المهمة', 'job', 'الخدمة', 't-tâche'),
  file: sentence('fichier', 'الملف', 'file', 'الفيشي', 'l’fichier'),
  deadline: sentence('échéance', 'الأجل', 'deadline', 'الأجل', 'l’échéance'),
  page: sentence('page', 'الصفحة', 'page', 'الصفحة', 'l’page'),
}
