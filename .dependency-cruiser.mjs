// The layers of the house. tests/layers.test.ts plants forbidden imports and expects the refusals.

/** The places of core, from the ground up: a place knows what stands below its floor. */
const floors = [
  {
    name: 'ground',
    places: [
      'errors',
      'defined',
      'log',
      'trail',
      'tracing',
      'money',
      'amounts',
      'time',
      'ids',
      'shapes',
      'settings',
      'periods',
      'private-address',
      'problems',
      'storage',
    ],
  },
  {
    name: 'gate',
    places: [
      'perform',
      'queue',
      'same-answer',
      'capability',
      'change',
      'parts',
      'booking',
      'credit-book',
      'tables',
      'language',
      'almanac',
      'drawing',
      'pictures',
      'ai',
      'jobs',
    ],
  },
  { name: 'business', places: ['business'], rooms: true },
  // What keeps the machine that the businesses live on.
  { name: 'house', places: ['backups', 'health'] },
  { name: 'first floor', places: ['inventory', 'customers', 'suppliers'], rooms: true },
  { name: 'second floor', places: ['sales', 'expenses'], rooms: true },
  { name: 'third floor', places: ['market', 'marketing', 'taxes', 'privacy'], rooms: true },
  { name: 'fourth floor', places: ['dashboard'], rooms: true },
  // It answers with what the rooms computed, the dashboard's figures among them.
  { name: 'under the roof', places: ['assistant'], rooms: true },
  { name: 'roof', places: ['registry', 'messaging'] },
  { name: 'the opened house', places: ['sanad'] },
]

const test = '[.]test[.]tsx?$'
const contract = '^core/.*contract[.]ts$'
const anyOf = (places) => `^core/(${places.join('|')})([.]ts$|/)`
const above = (floor) => floors.slice(floor + 1).flatMap(({ places }) => places)
const slug = (name) => name.replaceAll(' ', '-')

const nothingPointsUp = floors.slice(0, -1).map(({ name, places }, floor) => ({
  name: `up-from-${slug(name)}`,
  comment: 'Every import points down.',
  severity: 'error',
  from: { path: anyOf(places), pathNot: test },
  // The gate's types name the registry's parts; a type holds nothing up.
  to: { path: anyOf(above(floor)), dependencyTypesNot: ['type-only'] },
}))

const neighboursDoNotMeet = floors
  .filter(({ rooms, places }) => rooms && places.length > 1)
  .map(({ name, places }) => ({
    name: `across-${slug(name)}`,
    comment: 'A room uses only rooms on floors below its own.',
    severity: 'error',
    from: { path: anyOf(places), pathNot: test },
    to: { path: anyOf(places), pathNot: '^core/$1/' },
  }))

const doors = [
  {
    name: 'core-knows-no-door',
    severity: 'error',
    from: { path: '^core/', pathNot: test },
    to: { path: '^(api|bot|admin-web|setup|tests|deploy)/|^(main|sanad)[.]ts$' },
  },
  {
    name: 'api-knows-no-bot',
    severity: 'error',
    from: { path: '^api/', pathNot: test },
    to: { path: '^bot/' },
  },
  {
    name: 'bot-knows-no-api',
    severity: 'error',
    from: { path: '^bot/', pathNot: test },
    to: { path: '^api/' },
  },
  {
    name: 'doors-know-no-web',
    severity: 'error',
    from: { path: '^(api|bot)/', pathNot: test },
    to: { path: '^(admin-web|setup|tests)/|^(main|sanad)[.]ts$' },
  },
  {
    name: 'web-takes-values-from-contracts-and-money',
    severity: 'error',
    from: { path: '^admin-web/', pathNot: test },
    to: {
      path: '^(core|api)/',
      pathNot: [contract, '^core/(money|shapes)[.]ts$'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'web-knows-no-machine',
    severity: 'error',
    from: { path: '^admin-web/', pathNot: [test, '[.]config[.]ts$'] },
    to: { path: '^(bot|setup|tests)/|^(main|sanad)[.]ts$' },
  },
  {
    name: 'contracts-run-in-a-browser',
    severity: 'error',
    from: { path: contract },
    to: {
      path: '^core/storage/|(^|/)node_modules/',
      pathNot: '(^|/)node_modules/zod/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'contracts-use-no-part-of-node',
    severity: 'error',
    from: { path: [contract, '^core/(money|shapes)[.]ts$'] },
    to: { dependencyTypes: ['core'] },
  },
]

const database = [
  {
    name: 'only-stores-touch-the-database',
    severity: 'error',
    from: {
      path: '^(core|api|bot|admin-web|main[.]ts|sanad[.]ts)',
      pathNot: [test, '^core/storage/', '[/-]store[.]ts$'],
    },
    to: { path: '(^|/)node_modules/(kysely|better-sqlite3|@prisma|prisma)/|^core/storage/prisma/' },
  },
]

const order = [
  {
    name: 'no-circle',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'every-place-has-a-floor',
    comment: 'A new place in core is written into the table of floors.',
    severity: 'error',
    from: { path: '^core/', pathNot: [test, anyOf(floors.flatMap(({ places }) => places))] },
    to: {},
  },
  {
    name: 'runs-without-the-tools',
    comment: 'npm start installs no development dependency.',
    severity: 'error',
    from: { path: '^(core|api|bot|admin-web|main[.]ts|sanad[.]ts)', pathNot: [test, '[.]d[.]ts$'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  { name: 'found', severity: 'error', from: {}, to: { couldNotResolve: true } },
]

export default {
  forbidden: [...nothingPointsUp, ...neighboursDoNotMeet, ...doors, ...database, ...order],
  options: {
    exclude: { path: '^(core/storage/prisma|dist|data)/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
