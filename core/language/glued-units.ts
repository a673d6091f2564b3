/**
 * What stands after a digit without a space and is a unit, not the rest of an arabizi word (`3kg`, `7da`
 * against `3chrin`, `9ahwa`). Folded.
 */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  (
    'kg kgs kilo kilos klo g gr gm gramme grammes l lt litre litres litr cl ml dl m m2 m3 cm mm km ' +
    'pc pcs pce pces piece pieces u x k da dzd dz dinar dinars h hr hrs heure heures mn min mins am pm ' +
    'j jr jours st nd rd th er ere eme million millions melyoun mlayen milyar mille alf alaf ' +
    '7abba 7abat kartoun carton cartons ct fardeau fardeaux sac sacs bte btes d p كغ كلغ كيلو غ ل لتر مل سل م سم دج'
  ).split(' '),
)
