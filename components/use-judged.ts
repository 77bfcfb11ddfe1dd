import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { sendMessage } from '../utils/messages';

/** An audit judged in a language. Undefined while it is on its way, null where there is none. */
export function useJudged(id: string | undefined, language: ReaderLanguage) {
  const [answer, setAnswer] = useState<{ id: string; judged: JudgedAudit | null }>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!id) return;
    let current = true;
    void sendMessage('judged', { id, language }).then((judged) => {
      if (current) setAnswer({ id, judged });
    });
    return () => {
      current = false;
    };
  }, [id, language, asked]);
  const askAgain = useCallback(() => setAsked((times) => times + 1), []);
  return { judged: answer?.id === id ? answer?.judged : undefined, askAgain };
}
