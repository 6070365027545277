/** The words of a webmail's interface that stand in labels; each language as the product writes them, where that is known. */
export interface Labels {
  direction: 'ltr' | 'rtl';
  compose: string;
  newMessage: string;
  body: string;
  subject: string;
  addSubject: string;
  send: string;
  to: string;
  cc: string;
  bcc: string;
  recipients: string;
  discard: string;
  minimise: string;
  fullscreen: string;
  close: string;
  reply: string;
  forward: string;
  trimmed: string;
  sent: string;
  undo: string;
  more: string;
}

const en: Labels = {
  direction: 'ltr',
  compose: 'Compose',
  newMessage: 'New Message',
  body: 'Message Body',
  subject: 'Subject',
  addSubject: 'Add a subject',
  send: 'Send',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  recipients: 'Recipients',
  discard: 'Discard draft',
  minimise: 'Minimize',
  fullscreen: 'Full-screen',
  close: 'Save & close',
  reply: 'Reply',
  forward: 'Forward',
  trimmed: 'Show trimmed content',
  sent: 'Message sent',
  undo: 'Undo',
  more: 'More options',
};

const others: Record<string, Partial<Labels>> = {
  de: {
    compose: 'Schreiben',
    newMessage: 'Neue Nachricht',
    body: 'Nachrichtentext',
    subject: 'Betreff',
    addSubject: 'Betreff hinzufügen',
    send: 'Senden',
    to: 'An',
    recipients: 'Empfänger',
    discard: 'Entwurf verwerfen',
    minimise: 'Minimieren',
    fullscreen: 'Vollbild',
    close: 'Speichern & schließen',
    reply: 'Antworten',
    forward: 'Weiterleiten',
    trimmed: 'Gekürzten Inhalt anzeigen',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig machen',
    more: 'Weitere Optionen',
  },
  es: {
    compose: 'Redactar',
    newMessage: 'Mensaje nuevo',
    body: 'Cuerpo del mensaje',
    subject: 'Asunto',
    send: 'Enviar',
    to: 'Para',
    recipients: 'Destinatarios',
    discard: 'Descartar borrador',
    minimise: 'Minimizar',
    fullscreen: 'Pantalla completa',
    close: 'Guardar y cerrar',
    reply: 'Responder',
    forward: 'Reenviar',
    sent: 'Mensaje enviado',
    undo: 'Deshacer',
    more: 'Más opciones',
  },
  vi: {
    compose: 'Soạn thư',
    newMessage: 'Thư mới',
    body: 'Nội dung thư',
    subject: 'Chủ đề',
    send: 'Gửi',
    to: 'Tới',
    recipients: 'Người nhận',
    discard: 'Hủy thư nháp',
    minimise: 'Thu nhỏ',
    fullscreen: 'Toàn màn hình',
    close: 'Lưu và đóng',
    reply: 'Trả lời',
    forward: 'Chuyển tiếp',
    sent: 'Đã gửi thư',
    undo: 'Hoàn tác',
    more: 'Tùy chọn khác',
  },
  ar: {
    direction: 'rtl',
    compose: 'إنشاء',
    newMessage: 'رسالة جديدة',
    body: 'نص الرسالة',
    subject: 'الموضوع',
    send: 'إرسال',
    to: 'إلى',
    cc: 'نسخة',
    bcc: 'نسخة مخفية',
    recipients: 'المستلمون',
    discard: 'تجاهل المسودة',
    minimise: 'تصغير',
    fullscreen: 'ملء الشاشة',
    close: 'حفظ وإغلاق',
    reply: 'رد',
    forward: 'إعادة توجيه',
    sent: 'تم إرسال الرسالة',
    undo: 'تراجع',
    more: 'خيارات أخرى',
  },
  pt: {
    compose: 'Novo email',
    newMessage: 'Nova mensagem',
    body: 'Corpo da mensagem',
    subject: 'Assunto',
    addSubject: 'Adicionar um assunto',
    send: 'Enviar',
    to: 'Para',
    discard: 'Descartar',
    reply: 'Responder',
    forward: 'Encaminhar',
    undo: 'Desfazer',
    more: 'Mais opções',
  },
  zh: {
    compose: '新邮件',
    newMessage: '新邮件',
    body: '邮件正文',
    subject: '主题',
    addSubject: '添加主题',
    send: '发送',
    to: '收件人',
    cc: '抄送',
    bcc: '密件抄送',
    discard: '放弃',
    reply: '答复',
    forward: '转发',
    undo: '撤消',
    more: '更多选项',
  },
  he: {
    direction: 'rtl',
    compose: 'הודעה חדשה',
    newMessage: 'הודעה חדשה',
    body: 'גוף ההודעה',
    subject: 'נושא',
    addSubject: 'הוסף נושא',
    send: 'שלח',
    to: 'אל',
    cc: 'עותק',
    bcc: 'עותק מוסתר',
    discard: 'בטל',
    reply: 'השב',
    forward: 'העבר',
    undo: 'בטל פעולה',
    more: 'אפשרויות נוספות',
  },
};

/** The labels of a language; what a language lacks is in English. */
export const labelsOf = (language: string): Labels => ({ ...en, ...others[language] });
