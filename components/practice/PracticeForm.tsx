import { useState } from 'preact/hooks';
import { directionOf } from '../../lib/domain/case/language';
import styles from './practice.module.css';
import type { PracticeSiteProps } from './site-props';

/** The made-up objection form: it is sent nowhere. */
export function PracticeForm(props: Pick<PracticeSiteProps, 'words' | 'labels' | 'site' | 'unprovedHint'>) {
  const { words } = props;
  const [sent, setSent] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>{words.formTitle}</h1>
      <p>{words.formNote}</p>
      <form
        class={styles.form}
        data-site-form
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
        }}
      >
        <label>
          {words.formName}
          <input type="text" autocomplete="off" />
        </label>
        <label>
          {words.formEmail}
          <input type="email" autocomplete="off" />
        </label>
        <label>
          {words.formType}
          <select>
            <option>{words.formChoose}</option>
            {props.labels.formOption ? (
              <option lang={props.site} dir={directionOf(props.site)}>
                {props.labels.formOption}
              </option>
            ) : (
              <option title={props.unprovedHint}>{words.unproved.formOption}</option>
            )}
            <option>{words.formOther}</option>
          </select>
        </label>
        <button type="submit">{words.formSend}</button>
        <p role="status">{sent && words.formSent}</p>
      </form>
    </>
  );
}
