import { describe, expect, it } from 'vitest'
import { markSettings } from '../../src/marks/settings.ts'
import { toolNature } from '../../src/marks/tool-nature.ts'

const settings = markSettings.parse({})

/** Tools that act, in any style and language. */
const ACTING =
  'save_note send_email sendEmail delete_file set_temperature tip_courier attachPhoto attach_file addToCart remove_from_cart log_event record_expense store_memory update_profile updateAddress cancel_subscription unsubscribe block_card freeze_card snooze_alarm mute_thread play_pause turn_off_lights dim_lights arm_alarm start_timer set_reminder create_reminder post_comment publish_page archive_ticket close_issue assign_task mark_as_read notify_team webhook_send slack.post_message github-add-label calendar_create_event kv_put memory.write set_user_preference enroll_student extend_loan renew_book redeem_voucher reset_password revoke_token invite_user share_document rename_folder move_file copy_file print_label dispatch_courier submit_form approve_request reject_request rate_driver leave_review vote_up sign_document cast_vote water_plants lock_door unlock_door open_gate feed_cat write_memory persist_state commit_changes flush_cache invalidate_cache purge_queue put_object insert_row upsertRecord delete-user removeUser add-user change_plan change_address switch_tariff activate_sim pause_delivery resume_delivery stop_recording hide_post pin_message flag_transaction escalate_ticket register_visitor hang_up end_call termin_verschieben notiz_speichern enviar_correo guardar_nota envoyer_message supprimer_fichier enviar_email salvar_nota inviare_email cancella_evento stuur_mail verwijder_bestand bhejo_sandesh fasong_youjian soushin_meeru meeru_soushin kiroku_hozon release_instrument request_extra_sacks opt_out_mailing les_afmelden reservar_mesa tisch_reservieren commander_taxi prenotare_tavolo yuyue_canting reboot_instance edr.isolate_host skip_week artikel_zuruecklegen'
/** Tools that give data, although a word of the name may be a deed. */
const GIVING =
  'get_order update_status_get check_status check_balance verify_address verify_identity sync_status get_updates list_updates fetch_messages read_log get_log search_archive tariff-archive recipe-box store_hours store_staff store_locator share_price schedule_times book_search order_status book_details note_search message_history email_search log_search record_lookup post_details print_queue_status reset_status update_history payment_status transfer_status charge_details calculate_total compute_route predict_demand quote_freight seatmap courier_eta policyTerms waste_calendar meter_reading solar_forecast permit_register_query registro_civil_consulta publicaciones_buscar programma_tv notizie_ultime avisos_meteo archiv_suche rappels_liste sperrliste_abfragen kalender_heute register_search tag_list label_info star_rating pin_code_lookup page_views page_content lock_status alarm_history move_in_dates copy_count mark_sheet clear_sky_forecast start_times stop_times_bus close_price open_hours like_count review_summary vote_results sign_meaning run_query execute_sql run_report generate_report create_quote createForecast estimate_cost validate_iban describe_image translate_text summarize_text transcribe_audio ocr_document web_search browse_page crawl_site convert_currency track_parcel locate_driver weather stock_levels inventory rate_for_pair share_of_voice book_by_isbn sud_protokoll bestellung_status reserva_detalhe'
/** Tools that look for what nobody wants to find. */
const UNWANTED =
  'list_conflicts overdue_bills road_closures active_bans planned_cuts scioperiAnnunciati greves_previstas sanctions_screening scan_secrets late_tasks unread_messages failed_jobs sensor_alarms dish_allergens clashing_lessons mildew_reports corked_returns pagamentos_em_falta closed_days flagship__list_stale_flags find_deprecations lister_attractions_fermees'

describe('the nature of a tool by its name', () => {
  it.each(ACTING.split(' '))('%s has nothing to return', (name) => {
    expect(toolNature(name, settings).returnsNothing).toBe(true)
  })

  it.each(GIVING.split(' '))('%s gives data', (name) => {
    expect(toolNature(name, settings).returnsNothing).toBe(false)
  })

  it.each(UNWANTED.split(' '))('%s may well find nothing', (name) => {
    expect(toolNature(name, settings).emptyIsNormal).toBe(true)
  })

  it.each(['get_incident', 'servicenow.get_incident', 'fetch_alert', 'recall_meeting_notes'])(
    '%s gets one thing that is wanted',
    (name) => {
      expect(toolNature(name, settings).emptyIsNormal).toBe(false)
    },
  )

  it.each(['list_incidents', 'get_incidents', 'open_alerts', 'product_recall_check'])('%s does not', (name) => {
    expect(toolNature(name, settings).emptyIsNormal).toBe(true)
  })
})
