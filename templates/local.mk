# Reply templates: LANG/NAME.txt, partials LANG/_NAME.txt. See replyd-templates(5).
templates_endir = $(pkgdatadir)/templates/en
dist_templates_en_DATA = \
	%D%/en/_dispute.txt \
	%D%/en/_greeting.txt \
	%D%/en/_offers.txt \
	%D%/en/_order_number.txt \
	%D%/en/_signature.txt \
	%D%/en/_tracking.txt \
	%D%/en/address_shipped.txt \
	%D%/en/address_unshipped.txt \
	%D%/en/cancel_shipped.txt \
	%D%/en/cancel_unshipped.txt \
	%D%/en/customs_hold.txt \
	%D%/en/customs_tax.txt \
	%D%/en/delivered_not_received.txt \
	%D%/en/empty_parcel.txt \
	%D%/en/exchange.txt \
	%D%/en/in_transit.txt \
	%D%/en/lost.txt \
	%D%/en/missing_accessory.txt \
	%D%/en/missing_item_likely.txt \
	%D%/en/missing_item_unlikely.txt \
	%D%/en/no_tracking.txt \
	%D%/en/not_shipped.txt \
	%D%/en/overdue_long.txt \
	%D%/en/overdue_short.txt \
	%D%/en/payment_help.txt \
	%D%/en/pickup_waiting.txt \
	%D%/en/presale.txt \
	%D%/en/quality_minor.txt \
	%D%/en/quality_need_photos.txt \
	%D%/en/quality_serious.txt \
	%D%/en/quality_stain.txt \
	%D%/en/quality_transit_damage.txt \
	%D%/en/refund_status.txt \
	%D%/en/returned.txt \
	%D%/en/shipping_method.txt \
	%D%/en/thanks.txt \
	%D%/en/unclear.txt \
	%D%/en/unsubscribed.txt \
	%D%/en/wrong_item_need_photos.txt \
	%D%/en/wrong_item_resolve.txt
