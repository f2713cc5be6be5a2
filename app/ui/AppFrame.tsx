// The house every signed-in page stands in: the workspace and its places at the side, the page, and on a phone a bar below.
import type { ReactNode } from "react";
import styles from "./AppFrame.module.css";
import { BottomBar } from "./BottomBar";
import type { Place, PlaceGroup } from "./frame";
import { SideNav } from "./SideNav";
import { SkipLink } from "./SkipLink";

type Props = {
  /** Which workspace one is in, and the way to the others. */
  workspace?: ReactNode;
  /** "Sök eller gå till …" */
  find?: ReactNode;
  groups: PlaceGroup[];
  /** At most four, for the bar on a phone; "Mer" opens the rest. */
  bar: Place[];
  /** Who is signed in, with the way to profile and sign-out. */
  account?: ReactNode;
  /** The page itself, as a `Page`. */
  children: ReactNode;
};

export function AppFrame({ bar, children, ...side }: Props) {
  return (
    <div className={styles.house}>
      <SkipLink />
      <SideNav id={sideId} {...side} />
      {children}
      <BottomBar places={bar} more={sideId} />
    </div>
  );
}

const sideId = "places";
