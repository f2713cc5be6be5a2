// Says in words when the line to the server is gone, and when it is back.
import WifiOff from "@lucide/icons/icons/wifi-off";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import styles from "./ConnectionState.module.css";
import { Icon } from "./Icon";

export type Connection = "connected" | "reconnecting" | "restarting" | "offline";

/** How long "connected again" stays, in milliseconds. */
const glad = 4_000;

type Props = {
  connection: Connection;
  /** How many written things will be sent when the line is back. */
  waiting?: number;
  /** What stands below. */
  children?: ReactNode;
};

export function ConnectionState({ connection, waiting = 0, children }: Props) {
  const t = useTexts();
  const back = useJustBack(connection);
  const away = connection !== "connected";
  return (
    <div className={styles.place}>
      <div role="status">
        {(away || back) && (
          <p className={styles.state} data-away={away || undefined}>
            {away && <Icon of={WifiOff} size={16} />}
            <span>
              {t(`connection.${connection === "connected" ? "back" : connection}`)}{" "}
              {away && waiting > 0 && t("connection.waiting", { count: waiting })}
            </span>
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

/** True for a while after the line came back; never at the first connection. */
function useJustBack(connection: Connection): boolean {
  const [back, setBack] = useState(false);
  const before = useRef(connection);
  useEffect(() => {
    const returned = connection === "connected" && before.current !== "connected";
    before.current = connection;
    setBack(returned);
    if (!returned) return;
    const clock = setTimeout(() => setBack(false), glad);
    return () => clearTimeout(clock);
  }, [connection]);
  return back && connection === "connected";
}
