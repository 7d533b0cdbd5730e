import { Component, type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { pickLanguage } from '../lib/domain/case/language';
import { languages, textsOf, type Words } from '../lib/locales';
import { preference, usePracticeDoors } from './doors';

/** Hands the person their record as a file; null on a page that has no door to the record. */
export const Rescue = createContext<(() => Promise<unknown>) | null>(null);

interface BoundaryProps {
  /** When it changes, as the record or the place does, the part is tried again. */
  of?: unknown;
  children: ComponentChildren;
}

/**
 * Keeps a fault of one part of a page to that part: in its place stands what happened and what helps, and all around it
 * goes on. The fault itself goes to the browser's console.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(fault: unknown) {
    reportError(fault);
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? (
      <Fault onAgain={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

/** What stands in place of a part that failed. Its texts are loaded only then, and rest on nothing that may be broken. */
export function Fault({ onAgain }: { onAgain?: () => void }) {
  const doors = usePracticeDoors();
  const rescue = useContext(Rescue);
  const [words, setWords] = useState<Words['notices'] | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  useEffect(() => {
    const wished = [preference(doors.localTexts, 'language').read(), ...doors.browserLanguages()];
    textsOf('interface', pickLanguage(wished, languages)).then(
      ({ notices }) => setWords(notices),
      reportError,
    );
  }, []);
  if (!words) return null;
  const { fault, reload, unreadable } = words;
  const save = () =>
    rescue?.().then(
      () => setIsUnread(false),
      (why: unknown) => {
        reportError(why);
        setIsUnread(true);
      },
    );
  return (
    <section class="card notice" role="alert" data-fault>
      <h2>{fault.title}</h2>
      <p>{fault.text}</p>
      {rescue && <p>{fault.saveFirst}</p>}
      <div class="acts">
        {onAgain && (
          <button type="button" data-act="again" onClick={onAgain}>
            {fault.again}
          </button>
        )}
        <button type="button" data-act="reload" onClick={() => location.reload()}>
          {reload.act}
        </button>
        {rescue && (
          <button type="button" data-act="rescue" onClick={() => void save()}>
            {fault.save}
          </button>
        )}
      </div>
      {isUnread && <p class="failed">{unreadable}</p>}
    </section>
  );
}
