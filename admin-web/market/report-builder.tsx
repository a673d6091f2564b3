import { useMutation, useQuery } from '@tanstack/react-query'
import { Check, Download, FileText } from 'lucide-react'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  reportLanguages,
  sectionCodes,
  type NewReport,
  type SectionCode,
} from '#core/market/report/contract.ts'
import { call, order } from '../api/client.ts'
import { reading } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { PeriodPicker } from '../dashboard/period-picker.tsx'
import { periodOf, type Period } from '../dashboard/periods.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { SelectField, TextField } from '../frame/fields.tsx'
import { languageNames } from '../frame/language.ts'
import { useLanguage } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { ReportOnScreen } from './report-on-screen.tsx'

const formats = ['pdf', 'markdown'] as const
/** The method and the sources are always there. */
const optional = sectionCodes.filter((code) => code !== 'method')
const ASK_AGAIN_MILLISECONDS = 700

type Paper = { language: (typeof reportLanguages)[number]; format: (typeof formats)[number] }

/** Chooses what goes into a report, reads it on the screen, or has it made as a file while one does something else. */
export function ReportBuilder() {
  const { t } = useTranslation(['market', 'dashboard'])
  const language = useLanguage()
  const today = useToday()
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<Period | null>(null)
  const [sections, setSections] = useState<readonly SectionCode[]>(optional)
  const [paper, setPaper] = useState<Paper>({ language, format: 'pdf' })
  const made = useMutation({ mutationFn: (wanted: NewReport) => order('/api/market/report', wanted) })
  const shown = useMutation({
    mutationFn: async (wanted: NewReport) => (await call('POST', '/api/market/report', wanted)).body,
  })
  const problemText = useProblemText()
  if (!today) return null
  const period = chosen ?? periodOf('month', today)
  const wanted = (format: NewReport['format']): NewReport => ({
    ...(title.trim() ? { title: title.trim() } : {}),
    ...period,
    sections: [...sections],
    language: paper.language,
    format,
  })
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    made.mutate(wanted(paper.format))
  }
  const problem = made.error ?? shown.error
  return (
    <div className="grid items-start gap-6 @3xl:grid-cols-[22rem_minmax(0,1fr)]">
      <Card title={t('report.title')} className="print:hidden">
        <form onSubmit={send} className="flex flex-col gap-3">
          <TextField
            label={t('report.name')}
            optional
            dir="auto"
            maxLength={120}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <div className="flex flex-col gap-1">
            <span className="text-sm font-medium">{t('report.period')}</span>
            <PeriodPicker
              period={period}
              today={today}
              choose={setChosen}
              className="justify-start text-base font-normal"
            />
          </div>
          <Sections chosen={sections} choose={setSections} />
          <PaperChoice paper={paper} choose={setPaper} />
          {problem && (
            <p role="alert" className="text-sm text-danger">
              {problemText(problem)}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" type="submit" disabled={made.isPending || sections.length === 0}>
              <FileText size={17} aria-hidden /> {t('report.make')}
            </Button>
            <Button
              disabled={shown.isPending || sections.length === 0}
              onClick={() => shown.mutate(wanted('json'))}
            >
              {t('report.show')}
            </Button>
          </div>
        </form>
        {made.data && <Progress key={made.data} jobId={made.data} />}
      </Card>
      {shown.data && 'sections' in shown.data ? (
        <ReportOnScreen report={shown.data} />
      ) : (
        <p className="self-center px-6 py-10 text-center text-sm text-balance text-quiet @max-3xl:hidden">
          {t('report.empty')}
        </p>
      )}
    </div>
  )
}

function Sections({
  chosen,
  choose,
}: {
  chosen: readonly SectionCode[]
  choose: (sections: SectionCode[]) => void
}) {
  const { t } = useTranslation('market')
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('report.sections')}</legend>
      <div className="mt-1 grid grid-cols-2">
        {optional.map((code) => (
          <label key={code} className="flex min-h-10 items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              className="size-4.5 accent-green"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                choose(optional.filter((each) => (each === code ? target.checked : chosen.includes(each))))
              }
            />
            {t(`report.section.${code}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function PaperChoice({ paper, choose }: { paper: Paper; choose: (paper: Paper) => void }) {
  const { t } = useTranslation('market')
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t('report.language')}
        value={paper.language}
        onChange={({ target }) =>
          choose({
            ...paper,
            language: reportLanguages.find((each) => each === target.value) ?? 'fr',
          })
        }
      >
        {reportLanguages.map((each) => (
          <option key={each} value={each}>
            {languageNames[each]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('report.format')}
        value={paper.format}
        onChange={({ target }) =>
          choose({ ...paper, format: formats.find((each) => each === target.value) ?? 'pdf' })
        }
      >
        <option value="pdf">PDF</option>
        <option value="markdown">Markdown</option>
      </SelectField>
    </div>
  )
}

/** How far a report is, and where it is fetched once it is made. */
function Progress({ jobId }: { jobId: string }) {
  const { t } = useTranslation('market')
  const job = useQuery({
    ...reading('/api/jobs/:id', { id: jobId }),
    refetchInterval: ({ state }) =>
      state.data?.status === 'done' || state.data?.status === 'failed' ? false : ASK_AGAIN_MILLISECONDS,
  })
  if (job.data?.status === 'failed' || job.isError) {
    return <p className="mt-4 text-sm text-danger">{t('report.failed')}</p>
  }
  const progress = job.data?.progress ?? 0
  const url = job.data?.resultUrl
  if (job.data?.status === 'done' && url) {
    return (
      <div className="arriving mt-4 flex flex-wrap items-center justify-between gap-2 rounded-md bg-green-soft p-3 text-sm">
        <span className="flex items-center gap-2 font-medium text-green">
          <Check size={17} aria-hidden /> {t('report.ready')}
        </span>
        <a href={url} download className={buttonLook('primary', 'min-h-10')}>
          <Download size={17} aria-hidden /> {t('report.download')}
        </a>
      </div>
    )
  }
  return (
    <div className="mt-4">
      <p className="text-sm text-quiet">{t('report.making')}</p>
      <progress
        aria-label={t('report.making')}
        value={Math.max(6, progress)}
        max={100}
        className="mt-2 h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken accent-green [&::-moz-progress-bar]:bg-green [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-green [&::-webkit-progress-value]:transition-all"
      />
    </div>
  )
}
