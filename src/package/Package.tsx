import { useMemo, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { BeginInPackage } from './BeginInPackage';
import { PackageClosed } from '../classroom/package/PackageClosed';
import { PackageStart } from '../classroom/package/PackageStart';
import { Reporting } from '../classroom/package/Reporting';
import { TroubleNotice } from '../classroom/trouble/TroubleNotice';
import type { Language } from '../i18n/languages';
import type { Part } from '../i18n/messages';
import { TextPart } from '../i18n/TextPart';
import { TextProvider } from '../i18n/TextProvider';
import { decodable } from '../map/decodable';
import { addressOf } from '../shell/frame/address';
import { BrowserFrame } from '../shell/frame/BrowserFrame';
import { Failure } from '../shell/failure/Failure';
import { saveRun } from '../shell/share/saveRun';
import { useOwnPackage } from '../store/lms/ownPackage';
import { useRun } from '../store/run';
import { useSettings } from '../store/settings';
import type { StartEvents } from '../store/share/linkStory';
import { ShareContext, type Share } from '../store/share/share';
import type { Lesson } from '../training/lesson';
import type { LessonPackage } from '../training/package/lessonPackage';
import { componentOnDemand } from '../ui/onDemand';

const Reports = componentOnDemand(async () => (await import('../Reports')).Reports);
const ResumeRun = componentOnDemand(async () => (await import('../shell/share/ResumeRun')).ResumeRun);

type Props = {
  readonly told: LessonPackage;
  readonly lesson: Lesson;
  /** Until another of the package's is chosen. */
  readonly language: Language;
  readonly starts: StartEvents;
};

/** All that a package shows: its own start, the simulated pages of its lesson and the report, and nothing else of the program. */
export function Package({ told, lesson, language: first, starts }: Props) {
  const chosen = useSettings(({ language }) => language);
  const language = told.languages.includes(chosen ?? '') ? (chosen as Language) : first;
  const hasLeft = useOwnPackage((own) => own.hasLeft);
  const isTakingUp = useOwnPackage(({ late }) => late === 'taking');
  const place = useLocation();
  return (
    <TextProvider language={language}>
      <Failure at={place.pathname}>
        <TroubleNotice />
        <TakenAlong starts={starts}>
          <TextPart part="coach">
            <TextPart part={`lessons-${lesson.id}` as Part}>
              <Reporting />
            </TextPart>
          </TextPart>
          {hasLeft ? (
            <PackageClosed />
          ) : isTakingUp ? (
            // The page of one attempt must not be noted in the other.
            <Navigate to="/" replace />
          ) : (
            <Routes location={{ ...place, pathname: decodable(place.pathname) }}>
              <Route path="/" element={<PackageStart told={told} lesson={lesson} />} />
              <Route path="/lessons/:lesson/:mode" element={<BeginInPackage told={told} lesson={lesson} />} />
              <Route path="/runs/:run/report" element={<Reports />} />
              <Route path="/report" element={<Reports />} />
              <Route path="/runs/:run" element={<ResumeRun />} />
              <Route path="*" element={<Simulated language={language} />} />
            </Routes>
          )}
        </TakenAlong>
      </Failure>
    </TextProvider>
  );
}

/** An address of the simulated web, which has a host; any other is none of the package's. */
function Simulated({ language }: { readonly language: Language }) {
  const place = useLocation();
  const address = addressOf(place);
  const isRunning = useRun(({ status }) => status === 'running');
  const [host = ''] = address.split(/[/?]/);
  if (!isRunning || !host.includes('.')) return <Navigate to="/" replace />;
  return (
    <TextPart part="rules">
      <BrowserFrame address={address} language={language} runName={null} />
    </TextPart>
  );
}

/** A run can be saved as a file here. None is brought in: what comes from elsewhere is not the learner's. */
function TakenAlong({ starts, children }: { readonly starts: StartEvents; readonly children: ReactNode }) {
  const share = useMemo<Share>(
    () => ({
      openFile: nothing,
      saveFile: (told) => void saveRun(told),
      shareLink: nothing,
      starts: async () => starts,
    }),
    [starts],
  );
  return <ShareContext value={share}>{children}</ShareContext>;
}

function nothing(): void {
  // No page of a package offers it.
}
