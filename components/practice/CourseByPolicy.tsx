import type { Course } from '../../lib/domain/practice/course';
import type { PracticeWords } from '../../lib/locales';
import styles from './practice.module.css';

/** A course that the organisation set: to be read, not to be changed. */
export function CourseByPolicy({
  course,
  siteLanguages,
  regions,
  words,
  says,
}: {
  course: Course;
  siteLanguages: readonly { code: string; name: string }[];
  regions: readonly { code: string; name: string }[];
  words: PracticeWords;
  /** That the organisation set it, in a sentence. */
  says: string | null;
}) {
  const said = words.course;
  const lines: [string, string | undefined][] = [
    [said.region, regions.find(({ code }) => code === course.region)?.name],
    [said.variants, course.variants?.map((one) => words.variants[one].name).join(' · ')],
    [
      said.siteLanguages,
      course.siteLanguages
        ?.map((one) => siteLanguages.find(({ code }) => code === one)?.name ?? one)
        .join(' · '),
    ],
    [said.contact, course.contact],
  ];
  return (
    <details class={`card opens ${styles.course}`} data-course="by-policy">
      <summary>
        <h2>{said.title}</h2>
      </summary>
      <p class="small">{says}</p>
      <dl>
        {lines.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt class="small">{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
