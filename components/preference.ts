/**
 * A convenience kept by our own pages in this browser, outside the record: where the person was, which profile is
 * shown, which language to begin loading. Losing one loses nothing that was done.
 */
export function preference(name: string) {
  return {
    read: (): string | null => localStorage.getItem(name),
    write(value: string | null): void {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    },
    /** Calls back when another page of ours changes it. @returns stops it */
    watch(changed: (value: string | null) => void): () => void {
      const listener = ({ key, newValue }: StorageEvent) => {
        if (key === name) changed(newValue);
      };
      addEventListener('storage', listener);
      return () => removeEventListener('storage', listener);
    },
  };
}
