# The demo that quickstart shows.
EXTRA_DIST += \
	quickstart \
	%D%/building.py \
	%D%/mailbox \
	%D%/mails.txt \
	%D%/make-sample \
	%D%/orders.txt \
	%D%/parcels.txt \
	%D%/post.py \
	%D%/quickstart.py \
	%D%/real.py
