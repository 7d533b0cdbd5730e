import { useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { isRegionCode } from '../../lib/domain/case/case';
import {
  type Course,
  type CourseFault,
  courseFile,
  courseSize,
  readCourse,
} from '../../lib/domain/practice/course';
import { fill } from '../../lib/locales/format';
import { printedLanguages } from '../../lib/sites/linkedin/labels';
import { Filled } from '../Apart';
import { usePracticeDoors } from '../doors';
import { textOf } from '../file-text';
import { useLastBegun } from '../once';
import { CourseByPolicy } from './CourseByPolicy';
import { CoursePanel } from './CoursePanel';
import { languageNames, regionNames } from './names';
import type { PracticeRoom } from './practice';

/** Why a course is not taken: it is none, the browser cannot read its file, or has no room for it. */
type Fault = CourseFault | { why: 'storage-full' | 'unopened' };

/** Course settings saved to and opened from a file. The person picks the place and the file; nothing is sent. */
export function CourseDesk({ room }: { room: PracticeRoom }) {
  const [fault, setFault] = useState<Fault | null>(null);
  const [opened, setOpened] = useState(false);
  const { practiceWords: words, language, course } = room;
  const { saveFile } = usePracticeDoors();
  const whenLast = useLastBegun();

  const open = async (file: File) => {
    // Read no more than would be refused anyway.
    await whenLast(textOf(file.slice(0, courseSize * 4 + 4)), (got) => {
      const read = got && readCourse(got.text, (code) => isRegionCode(rules, code));
      if (read?.ok && got?.isWhole) return take(read.course);
      // JSON in any other encoding is none (RFC 8259, section 8.1), and its accents would be lost.
      setFault(read?.ok ? { why: 'not-json' } : (read?.fault ?? { why: 'unopened' }));
      setOpened(false);
    });
  };
  /** Takes a course into use; where that can't be kept, it is said, and the one before goes on. */
  const take = (next: Course | null) => {
    const taken = room.takeCourse(next);
    setFault(taken ? null : { why: 'storage-full' });
    setOpened(taken && next !== null);
  };
  const inWords = (why: Fault) =>
    why.why === 'storage-full' || why.why === 'unopened'
      ? room.words.notices[why.why]
      : fill(words.course.faults[why.why], { ...why });
  const named = {
    siteLanguages: languageNames(printedLanguages, language),
    regions: regionNames(language, room.caseWords.regions.subdivisions),
  };
  if (course && room.setBy === 'organisation')
    return <CourseByPolicy course={course} words={words} says={room.policy.says} {...named} />;
  return (
    <CoursePanel
      course={course}
      language={language}
      {...named}
      words={words}
      typed={room.words.typed}
      inUse={
        course && <Filled text={words.course.inUse} values={{ name: course.name ?? words.course.unnamed }} />
      }
      refusal={fault && { why: fault.why, text: inWords(fault) }}
      opened={opened}
      onSave={(next) => {
        saveFile(courseFile(next), words.course.fileName, 'application/json');
        take(next);
      }}
      onOpen={(file) => void open(file)}
      onForget={() => take(null)}
    />
  );
}
