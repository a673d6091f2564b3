// Imported first, and written for any Node, so that an old one says what it lacks instead of a syntax error.
var oldest = 20
var found = Number(process.versions.node.split('.')[0])

if (found < oldest) {
  console.error('Sanad needs Node ' + oldest + ' or newer; this is Node ' + process.versions.node + '.')
  console.error('Install the current one from https://nodejs.org and run the same command again.')
  process.exit(1)
}
