// oxlint-disable-next-line no-restricted-imports
import { useSyncExternalStore } from 'react'

/**
 * Something that lives outside of React, as it is now. `onServer` is what the first picture takes it for: where it
 * is missing the server can draw no tab at all, and tells nobody but its log.
 */
export function useOutside<Value>(
  follow: (changed: () => void) => () => void,
  read: () => Value,
  onServer: () => Value,
): Value {
  return useSyncExternalStore(follow, read, onServer)
}
