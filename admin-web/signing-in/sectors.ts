/** The trades that Sanad knows something about (units, seasons, words); the API takes any other too. */
export const sectors = [
  'superette',
  'produce',
  'butcher',
  'bakery',
  'clothing',
  'hardware',
  'phones',
  'garage',
  'restaurant',
  'hairdresser',
  'pharmacy',
  'online',
  'crafts',
  'other',
] as const
