// The lightbox over plain links to pictures: arrows, Escape, focus kept inside.
import Parvus from '../vendor/parvus.esm.min.js';

const words = document.documentElement.lang === 'vi'
  ? {
    lightboxLabel: 'Xem ảnh lớn. Dùng phím mũi tên để chuyển ảnh, phím Esc để đóng.',
    lightboxLoadingIndicatorLabel: 'Đang tải ảnh',
    lightboxLoadingError: 'Không tải được ảnh.',
    controlsLabel: 'Điều khiển',
    previousButtonLabel: 'Ảnh trước',
    nextButtonLabel: 'Ảnh sau',
    closeButtonLabel: 'Đóng',
    sliderLabel: 'Các ảnh',
    slideLabel: 'Ảnh',
  }
  : {};

export function start() {
  new Parvus({ selector: '[data-lightbox]', captions: true, captionsSelector: 'self', captionsAttribute: 'data-caption', l10n: words, gallerySelector: '.gallery__list', reduceMotion: true });
}
