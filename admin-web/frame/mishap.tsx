import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/**
 * Holds a fault inside the room that it happened in: most often a room that could not be fetched because the
 * network went away before it was opened.
 */
export class Mishap extends Component<{ silent?: boolean; children: ReactNode }, { fault: unknown }> {
  override state = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault }
  }

  override render() {
    if (this.state.fault === null) return this.props.children
    return this.props.silent ? null : <Broken />
  }
}

function Broken() {
  const { t } = useTranslation()
  return (
    <div role="alert" className="mx-auto flex max-w-sm flex-col items-center gap-3 py-12 text-center">
      <p>{t('broken')}</p>
      <Button onClick={() => location.reload()}>{t('retry')}</Button>
    </div>
  )
}
