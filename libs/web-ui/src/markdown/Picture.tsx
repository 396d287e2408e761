import classes from './Picture.module.css';

/** A picture of this application, and how large it is, as far as that is known. */
export interface PictureSource {
  id: string;
  url: string;
  width?: number | null | undefined;
  height?: number | null | undefined;
}

/** As high as a picture in a text becomes, in rem: the text around it stays on the screen. */
const HIGHEST = 24;

/** A picture within a text. Its place is kept before it has come, so that nothing below it moves. */
export function Picture({ picture: { url, width, height }, alt }: { picture: PictureSource; alt: string }) {
  const known = width && height;
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      className={known ? classes.picture : classes.unmeasured}
      style={
        known
          ? {
              aspectRatio: `${width} / ${height}`,
              inlineSize: `min(100%, ${width}px, ${(HIGHEST * width) / height}rem)`,
            }
          : undefined
      }
    />
  );
}
