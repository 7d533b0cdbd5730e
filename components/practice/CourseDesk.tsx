import { useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { isRegionCode } from '../../lib/domain/case/case';
import { type CourseFault, courseFile, courseSize, readCourse } from '../../lib/domain/practice/course';
import { fill } from '../../lib/locales/format';
import { printedLanguages } from '../../lib/sites/linkedin/labels';
import { usePracticeDoors } from '../doors';
import { CourseByPolicy } from './CourseByPolicy';
import { CoursePanel } from './CoursePanel';
import { languageNames, regionNames } from './names';
import type { PracticeRoom } from './practice';

/** Course settings saved to and opened from a file. The person picks the place and the file; nothing is sent. */
export function CourseDesk({ room }: { room: PracticeRoom }) {
  const [fault, setFault] = useState<CourseFault | null>(null);
  const [opened, setOpened] = useState(false);
  const { practiceWords: words, language, course } = room;
  const { saveFile } = usePracticeDoors();

  const open = async (file: File) => {
    // Read no more than would be refused anyway.
    const text = await file.slice(0, courseSize * 4 + 4).text();
    const read = readCourse(text, (code) => isRegionCode(rules, code));
    setFault(read.ok ? null : read.fault);
    setOpened(read.ok);
    if (read.ok) room.useCourse(read.course);
  };
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
      inUse={course && fill(words.course.inUse, { name: course.name ?? words.course.unnamed })}
      refusal={fault && { why: fault.why, text: fill(words.course.faults[fault.why], { ...fault }) }}
      opened={opened}
      onSave={(next) => {
        saveFile(courseFile(next), words.course.fileName, 'application/json');
        setFault(null);
        setOpened(true);
        room.useCourse(next);
      }}
      onOpen={(file) => void open(file)}
      onForget={() => {
        setOpened(false);
        setFault(null);
        room.useCourse(null);
      }}
    />
  );
}
